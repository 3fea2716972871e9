import tensorflow as tf

x = tf.range(4.)
2 * x**2, 2 * tf.tensordot(x, x, axes=1)
