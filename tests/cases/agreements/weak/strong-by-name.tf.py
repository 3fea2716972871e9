import tensorflow as tf

tf.cast(tf.ones(2, tf.float16), tf.float32) * tf.ones(2)
