import tensorflow as tf

[name for name in dir(tf.linalg) if name.startswith("eig")]
