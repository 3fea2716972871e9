import tensorflow as tf

tf.argmax(tf.constant([3., 1., 7.]), output_type=tf.int32)
