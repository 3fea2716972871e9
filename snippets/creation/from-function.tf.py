import tensorflow as tf

10 * tf.range(2.0)[:, None] + tf.range(3.0)
