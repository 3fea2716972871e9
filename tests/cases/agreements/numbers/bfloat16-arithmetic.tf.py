import tensorflow as tf

tf.constant([1.1, 2.3, 3.7], dtype=tf.bfloat16) * tf.constant([0.3, 0.7, 1.9], dtype=tf.bfloat16)
