import tensorflow as tf

list(tf.ragged.constant([[1, 2], [3]]))
