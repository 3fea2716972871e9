import tensorflow as tf

tf.math.sobol_sample(2, 7)
