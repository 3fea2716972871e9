import tensorflow as tf

[d.size for d in (tf.float64, tf.float32, tf.float16, tf.int8, tf.bool)]
