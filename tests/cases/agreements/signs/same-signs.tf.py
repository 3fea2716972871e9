import tensorflow as tf

tf.constant([[3., 1.], [2., -5.]])
