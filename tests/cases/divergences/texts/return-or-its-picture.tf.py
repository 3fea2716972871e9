import tensorflow as tf

"\u240d"
