import tensorflow as tf

tf.strings.join(["c", "b", "a"])
