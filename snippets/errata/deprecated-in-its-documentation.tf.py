import tensorflow as tf

"deprecated" in tf.norm.__doc__
