import tensorflow as tf

x = tf.reshape(tf.range(6.), (2, 3))
i = tf.constant([2, 0])
x = tf.where(tf.reduce_any(tf.range(3) == i[:, None], axis=0), 9., x)
x
