import tensorflow as tf

x = tf.reshape(tf.range(6.), (2, 3))
mask = tf.constant([True, False, True])
tf.boolean_mask(x, mask, axis=1)
