import { expect, type Locator, type Page } from '@playwright/test';

/** Files by their path from the root of a checkout. */
export type Files = Record<string, string>;

/**
 * Has the folder that the CMS asks for be one of the browser's own: the CMS then works with real folders and files, and no
 * window of the system opens, which no test could answer.
 */
export async function giveFolder(page: Page, address: string, files: Files): Promise<void> {
  await page.addInitScript(() =>
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
  );
  await page.goto(address);
  await page.evaluate(async (texts) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(texts)) {
      const names = path.split('/');
      const name = names.pop()!;
      let folder = root;
      for (const each of names) folder = await folder.getDirectoryHandle(each, { create: true });
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
}

/** Every file of the folder that the CMS works with. */
export async function filesOf(page: Page): Promise<Files> {
  return page.evaluate(async () => {
    const files: Record<string, string> = {};
    const read = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await read(handle as FileSystemDirectoryHandle, `${path}${name}/`);
        else files[path + name] = await (await (handle as FileSystemFileHandle).getFile()).text();
      }
    };
    await read(await navigator.storage.getDirectory(), '');
    return files;
  });
}

/** A form of the CMS. Fields are named by their path: `versions.0.title`. */
export class Form {
  readonly page: Page;
  private readonly pane: number;

  /** @param pane Which of the forms that stand side by side, from 0. */
  constructor(page: Page, pane = 0) {
    this.page = page;
    this.pane = pane;
  }

  field(path: string): Locator {
    return this.page.locator(`section.field[data-key-path="${path}"]`).nth(this.pane);
  }

  /** Scrolls to a field. The CMS makes fields as they come into view, so the way there goes by those around it. */
  private async reach(path: string): Promise<Locator> {
    const field = this.field(path);
    const around = path.split('.').map((_, index, names) => this.field(names.slice(0, index + 1).join('.')));
    await expect(async () => {
      for (const each of around) {
        if ((await each.count()) > 0) await each.evaluate((element) => element.scrollIntoView({ block: 'end' }));
      }
      await expect(field).toBeVisible({ timeout: 50 });
    }).toPass({ intervals: [50], timeout: 20_000 });
    await field.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    return field;
  }

  /** Writes into a field of letters, numbers or a day. */
  async write(path: string, value: string): Promise<void> {
    const field = await this.reach(path);
    await field.locator('input, textarea').first().fill(value);
  }

  /** Chooses from a list that is shown whole. */
  async tick(path: string, label: string | RegExp): Promise<void> {
    const field = await this.reach(path);
    await field.getByText(label).click();
  }

  /** Chooses from a list that has to be opened. */
  async choose(path: string, label: string): Promise<void> {
    const field = await this.reach(path);
    await field.getByRole('combobox').first().click();
    await this.page.getByRole('option', { name: label, exact: true }).click();
  }

  /** Adds an item to a list. */
  async add(path: string): Promise<void> {
    const field = await this.reach(path);
    await field.getByRole('button', { name: /^Add / }).first().click();
  }

  /** Unfolds the first folded item of a list. */
  async unfold(path: string): Promise<void> {
    const field = await this.reach(path);
    await field.getByRole('button', { name: 'Expand' }).first().click();
  }

  /** Saves, and waits until the CMS has done so, which then leaves the form. */
  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(this.page).not.toHaveURL(/\/(?:new|entries\/.+)$/);
  }
}
