import tensorflow as tf

tf.constant([[1., 3.], [2., 4.]])
