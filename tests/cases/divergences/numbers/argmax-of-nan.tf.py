import tensorflow as tf

tf.argmax(tf.constant([1., float("nan"), 2.]), output_type=tf.int32)
