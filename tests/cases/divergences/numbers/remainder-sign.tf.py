import tensorflow as tf

tf.math.mod(tf.constant([-7., 7.]), 3)
