import tensorflow as tf

weight = tf.constant([1., 2.5], dtype=tf.bfloat16)
tf.cast(weight, tf.float32).numpy()
