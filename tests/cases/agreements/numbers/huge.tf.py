import tensorflow as tf

tf.constant([1e30, -3e35]) * 1.5
