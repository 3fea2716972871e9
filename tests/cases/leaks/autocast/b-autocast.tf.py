import tensorflow as tf

tf.constant([[2., 2.], [2., 2.]])
