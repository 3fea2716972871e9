import tensorflow as tf

class Lies(tf.Variable):
    def numpy(self):
        return 'nothing'


Lies([1., 3.])
