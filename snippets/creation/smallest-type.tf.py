import tensorflow as tf

kinds = (tf.uint8, tf.uint16, tf.uint32)
next(k for k in kinds if k.max >= 300)
