import tensorflow as tf

tf.ragged.constant([[1, 2], [3]])
