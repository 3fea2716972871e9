import tensorflow as tf

tf.linalg.eigh(tf.constant([[2., 1.], [1., 3.]]))[1][:, ::-1]
