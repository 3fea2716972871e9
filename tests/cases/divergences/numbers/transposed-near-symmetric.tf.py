import tensorflow as tf

a = tf.constant([[2., 1., 0.], [1.001, 2., 1.], [0., 1., 2.]])
tf.transpose(a)
