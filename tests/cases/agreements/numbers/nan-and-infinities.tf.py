import tensorflow as tf

tf.constant([float("nan"), float("inf"), -float("inf"), 1.]) * 2
