import tensorflow as tf

(tf.constant([3., 2.]), tf.constant([0, 2]))
