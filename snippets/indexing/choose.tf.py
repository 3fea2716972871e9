import tensorflow as tf

a = tf.constant([1., 2., 3.])
b = tf.constant([10., 20., 30.])
c = tf.constant([100., 200., 300.])
i = tf.constant([0, 2, 1])
tf.gather(tf.stack((a, b, c), axis=1), i, batch_dims=1)
