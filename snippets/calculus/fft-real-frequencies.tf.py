import tensorflow as tf

tf.range(3.) / (5 * 0.1)
