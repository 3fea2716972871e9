import tensorflow as tf

a = tf.constant([[256.0, 1.0, 1.0]], dtype=tf.bfloat16)
ones = tf.ones((3, 1), dtype=tf.bfloat16)
tf.cast((a @ ones)[0, 0], tf.float32), tf.cast(a[0, 0] + a[0, 1] + a[0, 2], tf.float32)
