import tensorflow as tf

tf.constant([1.02, 2.], dtype=tf.float16)
