import tensorflow as tf

c, r = tf.constant([1.0, 2.0, 3.0]), tf.constant([1.0, 4.0, 5.0])
i = tf.range(3)
tf.gather(tf.concat([r[:0:-1], c], 0), i[:, None] - i + 2)
