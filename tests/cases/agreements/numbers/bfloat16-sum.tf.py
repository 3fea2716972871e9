import tensorflow as tf

tf.reduce_sum(tf.constant([1.1, 2.3, 3.7, 0.01], dtype=tf.bfloat16))
