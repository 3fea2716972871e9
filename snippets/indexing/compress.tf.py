import tensorflow as tf

x = tf.reshape(tf.range(6.), (3, 2))
mask = tf.constant([True, False, True])
tf.boolean_mask(x, mask)
