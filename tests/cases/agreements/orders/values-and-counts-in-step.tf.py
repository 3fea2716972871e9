import tensorflow as tf

(tf.constant([3, 1]), tf.constant([1, 2]), tf.constant(9))
