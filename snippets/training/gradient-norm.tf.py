import tensorflow as tf

gradients = [tf.constant([[1., 2.], [2., 4.]]), tf.constant([12.])]
tf.linalg.global_norm(gradients)
