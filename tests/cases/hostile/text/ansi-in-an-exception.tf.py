import tensorflow as tf

raise ValueError("\033[2J\033[31mnothing left\033[0m")
tf.constant([1., 2.])
