import tensorflow as tf

n, k, stride, padding, dilation = 12, 4, 2, 3, 3
x = tf.pad(tf.ones((1, n, 1)), [[0, 0], [padding, padding], [0, 0]])
y = tf.nn.conv1d(x, tf.ones((k, 1, 1)), stride, "VALID", dilations=dilation)
y.shape[1], (n + 2 * padding - dilation * (k - 1) - 1) // stride + 1
