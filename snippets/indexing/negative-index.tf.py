import tensorflow as tf

x = tf.constant([2., 3., 5., 7., 11.])
n = len(x)
[float(x[-k]) for k in range(1, n + 1)], [float(x[n - k]) for k in range(1, n + 1)]
