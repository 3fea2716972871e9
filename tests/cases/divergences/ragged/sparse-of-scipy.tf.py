import tensorflow as tf

tf.constant([[1., 0.], [0., 1.]])
