import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 3.0], [5.0, 7.0], [7.0, 8.0]])
s = tf.linalg.svd(x - tf.reduce_mean(x, axis=0), compute_uv=False)
s**2 / (len(x) - 1)
