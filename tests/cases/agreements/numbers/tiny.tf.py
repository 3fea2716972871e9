import tensorflow as tf

tf.constant([1e-20, 3e-25, 7e-30]) * 3
