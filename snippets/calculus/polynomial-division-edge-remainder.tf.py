import tensorflow as tf

p = tf.constant([1., -6., 11., -5.])
tf.scan(lambda a, b: 2 * a + b, p)[-1:]
