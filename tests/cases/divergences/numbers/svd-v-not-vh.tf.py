import tensorflow as tf

a = tf.constant([[2., 1., 0.], [1., 3., 1.], [0., 1.5, 4.]])
tf.abs(tf.linalg.svd(a)[2])
