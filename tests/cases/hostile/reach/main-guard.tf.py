import tensorflow as tf

if __name__ == "__main__":
    x = tf.constant([1., 2.])
x
