import tensorflow as tf

tf.constant([[2., 3.], [3., 4.]])
