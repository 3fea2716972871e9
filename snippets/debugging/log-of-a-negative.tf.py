import tensorflow as tf

tf.math.log([-1., 1.])
