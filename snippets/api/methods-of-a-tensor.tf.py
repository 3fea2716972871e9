import tensorflow as tf

x = tf.ones(4)
[name for name in dir(x) if name.startswith("arg")]
