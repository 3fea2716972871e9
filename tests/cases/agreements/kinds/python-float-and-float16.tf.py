import tensorflow as tf

tf.constant(0.1, dtype=tf.float16)
