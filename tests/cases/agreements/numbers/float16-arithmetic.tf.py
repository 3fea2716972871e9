import tensorflow as tf

tf.exp(tf.constant([0.5, 1., 2.], dtype=tf.float16))
