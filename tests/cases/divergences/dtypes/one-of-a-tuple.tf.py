import tensorflow as tf

(tf.constant([1.]), tf.constant([2.], dtype=tf.float64))
