import tensorflow as tf

a = tf.constant([1.])
b = tf.constant([10., 20., 30.])
i = tf.constant([0, 1, 1])
tf.gather(tf.stack((a, b), axis=1), i, batch_dims=1)
