import tensorflow as tf

tf.transpose(tf.linalg.svd(tf.constant([[1., 2., 0.], [3., 5., 1.]]))[2])
