kernel, bias = 1., 1.
kernel = kernel - 0.1 * 0.1 * kernel
kernel, bias
